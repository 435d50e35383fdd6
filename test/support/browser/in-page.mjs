// Runs inside the pages under test: each function is sent there as text, so it uses nothing from outside itself.

/**
 * Text that a reader cannot see whole, and what sticks out of the page sideways. Text that can be scrolled to within a
 * region of its own is fine, and so is text that is for screen readers only.
 */
export function layoutProblems() {
  const root = document.documentElement;
  const described = (element) => {
    const id = element.id === '' ? '' : `#${element.id}`;
    const classes = [...element.classList].map((name) => `.${name}`).join('');
    const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${id}${classes}> "${text}"`;
  };
  const ancestors = function* (element) {
    for (let next = element; next !== null && next !== document.body && next !== root; next = next.parentElement)
      yield next;
  };
  const clips = (overflow) => overflow === 'hidden' || overflow === 'clip';
  const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';

  const isForScreenReaders = (element) =>
    [...ancestors(element)].some((each) => {
      const { clip, clipPath, overflowX } = getComputedStyle(each);
      const { width, height } = each.getBoundingClientRect();
      const tiny = clips(overflowX) && (width <= 1 || height <= 1);
      return tiny || (clip !== 'auto' && clip !== '') || /^inset\((50|100)%/.test(clipPath);
    });

  /** The nearest box that cuts off what sticks out of it along one axis, unless one may scroll to it. */
  const cutter = (element, axis) => {
    for (const each of ancestors(element)) {
      const overflow = getComputedStyle(each)[axis];
      if (scrolls(overflow)) return undefined;
      if (clips(overflow)) return each;
    }
    return undefined;
  };

  const isCut = (rect, parent) => {
    const sideways = cutter(parent, 'overflowX')?.getBoundingClientRect();
    const upright = cutter(parent, 'overflowY')?.getBoundingClientRect();
    // The box of a glyph is somewhat higher than the glyph.
    const slack = rect.height / 4;
    const hidesPage = [root, document.body].some((each) => clips(getComputedStyle(each).overflowX));
    return (
      (sideways && (rect.left < sideways.left - 1.5 || rect.right > sideways.right + 1.5)) ||
      (upright && (rect.top < upright.top - slack || rect.bottom > upright.bottom + slack)) ||
      (hidesPage && rect.right > root.clientWidth + 1.5 && rect.left < root.clientWidth)
    );
  };

  const cutTexts = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (node.data.trim() === '' || parent === null || cutTexts.has(parent)) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isForScreenReaders(parent))
      continue;
    range.selectNodeContents(node);
    if ([...range.getClientRects()].some((rect) => isCut(rect, parent))) cutTexts.add(parent);
  }

  const overflow = root.scrollWidth - root.clientWidth;
  const sticksOut = (element) =>
    element.getBoundingClientRect().right > root.clientWidth + 1 &&
    ![...ancestors(element.parentElement)].some((each) => getComputedStyle(each).overflowX !== 'visible');
  const tooWide = overflow > 0 ? [...document.body.querySelectorAll('*')].filter(sticksOut) : [];
  // The innermost ones are the cause.
  const causes = tooWide.filter((element) => !tooWide.some((other) => other !== element && element.contains(other)));

  return {
    overflow,
    tooWide: causes.slice(0, 5).map(described),
    cut: [...cutTexts].slice(0, 10).map(described),
  };
}

/** How the focused element shows that it is focused, and what lies over it; undefined when nothing has the focus. */
export function focusState() {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) return undefined;
  const described = (element) => {
    const id = element.id === '' ? '' : `#${element.id}`;
    return `<${element.localName}${id}> "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  };
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
  const isTransparent = /^(transparent|rgba\(.*, 0\))$/.test(outlineColor);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && !isTransparent;

  const [box = focused.getBoundingClientRect()] = focused.getClientRects();
  const across = [0.1, 0.5, 0.9].map((part) => box.left + box.width * part);
  const down = [0.1, 0.5, 0.9].map((part) => box.top + box.height * part);
  const points = across.flatMap((x) => down.map((y) => ({ x, y })));
  const inside = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const over = inside
    .map(({ x, y }) => document.elementFromPoint(x, y))
    .filter((hit) => hit !== null && !focused.contains(hit) && !hit.contains(focused));
  return {
    element: described(focused),
    hasIndicator: focused.matches(':focus-visible') && (hasOutline || boxShadow !== 'none'),
    isInView: inside.length === points.length,
    coveredBy: [...new Set(over.map(described))],
  };
}

/** Runs axe, whose source was sent before, over the document. */
export async function runAxe(tags) {
  const { violations, passes } = await globalThis.axe.run(document, {
    runOnly: { type: 'tag', values: tags },
    // Off unless asked for by name.
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return {
    passes: passes.length,
    violations: violations.map(({ id, impact, help, nodes }) => ({
      ...{ id, impact, help },
      nodes: nodes.map(({ target, failureSummary }) => ({ target: target.join(' '), summary: failureSummary ?? '' })),
    })),
  };
}
