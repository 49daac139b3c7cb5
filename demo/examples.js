// Shows every example of examples.json, or those that the address names by id or tag: examples.html#bare, #wayout-steps. A page can ask
// for those of one tag, too.
const response = await fetch('examples.json');
const examples = await response.json();
const wanted = location.hash.slice(1);
const place = document.querySelector('#examples');
const only = place.dataset.tag;

for (const {id, title, tag, attributes, answers, page = ''} of examples) {
  if ((wanted && wanted !== id && wanted !== tag) || (only && only !== tag)) continue;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const element = document.createElement(tag);
  element.id = id;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (answers) element.answers = answers;
  const section = document.createElement('section');
  section.className = page;
  section.append(heading, element);
  place.append(section);
}
