// Runs inside the pages under test: each function is sent there as text, so it uses nothing from outside itself.

/** What a visitor can see, with everything unfolded, and what in the document only markup in somebody's text can have made. */
export function shownAndInjected() {
  const all = [...document.querySelectorAll('*')];
  const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
  const described = (element) => oneLine(element.outerHTML).slice(0, 160);

  for (const details of document.querySelectorAll('details')) details.open = true;
  const fields = [...document.querySelectorAll('input:not([type=hidden]), textarea')].map(({ value }) => value);
  const text = [document.title, document.body.innerText, ...fields].map(oneLine).join('\n');

  const isOwn = (address) => address !== null && /^\/assets\/[\w.-]+$/.test(address);
  const runsScript = ({ name, value }) =>
    /^on/i.test(name) ||
    (/^(href|src|action|formaction|data|xlink:href)$/i.test(name) && /^\s*(javascript|data):/i.test(value));
  const injected = all.filter(
    (element) =>
      (/^(img|script)$/.test(element.localName) && !isOwn(element.getAttribute('src'))) ||
      /^(iframe|object|embed|base|frame)$/.test(element.localName) ||
      // What stands behind the question mark would be more recipients, or the text of the mail.
      element.matches('a[href^="mailto:"][href*="?"]') ||
      [...element.attributes].some(runsScript),
  );

  const unisolated = [];
  const overriding = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const within = node.parentElement;
    if (within === null || within.closest('textarea, option, script, style') !== null) continue;
    if (/[\u0590-\u08FF\u200F]/.test(node.data) && within.closest('bdi, [dir]') === null) unisolated.push(within);
    if (/[\u202A-\u202E\u2066-\u2069]/.test(node.data)) overriding.push(within);
  }
  return {
    title: document.title,
    text,
    injected: injected.map(described),
    unisolated: unisolated.map(described),
    overriding: overriding.map(described),
  };
}

/** The names of the fields of a form that can be typed in and do not hold this value. */
export function fieldsWithout({ selector, value }) {
  const typed = /^(text|search|email|url|tel|textarea)$/;
  return [...document.querySelector(selector).elements]
    .filter((field) => typed.test(field.type) && field.closest('[aria-hidden=true]') === null && field.value !== value)
    .map(({ name }) => name);
}

/** Puts a value into one field, also one that nobody sees. */
export function setField({ selector, value }) {
  document.querySelector(selector).value = value;
}

/**
 * Puts a value into every field of a form that can be typed in: all at once.
 * @param {{ selector: string, value: string, tampers: boolean }} filling `tampers` puts it where no hand can type, too: in
 *   hidden fields, choices, numbers and dates; only the form's token stays
 */
export function fillForm({ selector, value, tampers }) {
  const form = document.querySelector(selector);
  if (form === null) throw new Error(`There is no form ${selector} on ${location.pathname}.`);
  const isTrap = (field) => field.closest('[aria-hidden=true]') !== null;
  const typed = /^(text|search|email|url|tel|textarea)$/;
  for (const field of form.elements) {
    if (field.name === '' || field.name === '_csrf' || field.type === 'file' || isTrap(field)) continue;
    if (tampers && field.localName === 'select') field.add(new Option(value, value, true, true));
    if (tampers && field.localName === 'input') field.type = 'text';
    if (tampers || typed.test(field.type)) field.value = value;
  }
}
