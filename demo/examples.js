// Shows every example of examples.json, or the one that the address names: examples.html#bare.
const response = await fetch('examples.json');
const examples = await response.json();
const wanted = location.hash.slice(1);

for (const {id, title, tag, attributes, page = ''} of examples) {
  if (wanted && wanted !== id) continue;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const element = document.createElement(tag);
  element.id = id;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const section = document.createElement('section');
  section.className = page;
  section.append(heading, element);
  document.querySelector('#examples').append(section);
}
