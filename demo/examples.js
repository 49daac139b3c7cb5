// Shows every example of examples.json, or the one that the address names: examples.html#bare.
const response = await fetch('examples.json');
const examples = await response.json();
const wanted = location.hash.slice(1);

for (const {id, title, tag, attributes} of examples) {
  if (wanted && wanted !== id) continue;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const element = document.createElement(tag);
  element.id = id;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.querySelector('#examples').append(heading, element);
}
