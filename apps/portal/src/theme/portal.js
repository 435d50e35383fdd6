// What the pages cannot do without a script, and no more: keys in lists, a word when an answer is slow, focus on the error
// summary after a swap. Everything works without it.
(() => {
  const SLOW_MS = 400;
  const LETTERS = 'deuropener.letters';
  const on = (name, listener) => document.addEventListener(name, listener);

  // A word after 400 ms. The status region is on the page from the start, else nobody hears it.
  const running = new Set();
  let timer;
  const status = () => document.getElementById('do-status');
  const say = (text) => {
    const region = status();
    if (region && region.textContent !== text) region.textContent = text;
  };
  on('htmx:before:request', ({ detail: { ctx } }) => {
    // A stream stays open: it is not a slow answer. What asks again by itself keeps nobody waiting.
    if (ctx.sourceElement.matches('[hx-sse\\:connect], [hx-trigger^=every]')) return;
    running.add(ctx);
    timer ??= setTimeout(() => say(status()?.dataset.slow ?? ''), SLOW_MS);
  });
  on('htmx:finally:request', ({ detail: { ctx } }) => {
    if (!running.delete(ctx) || running.size > 0) return;
    clearTimeout(timer);
    timer = undefined;
    say('');
  });

  // A page whose stream is away for a while may be out of date, and says so. It catches up by itself.
  const LOST_MS = 5_000;
  let losing;
  const connection = (lost) => {
    const region = document.getElementById('do-connection');
    if (region) region.textContent = lost ? region.dataset.lost : '';
  };
  on('htmx:sse:error', () => {
    losing ??= setTimeout(() => connection(true), LOST_MS);
  });
  on('htmx:sse:after:connection', () => {
    clearTimeout(losing);
    losing = undefined;
    connection(false);
  });

  // After a swap that brought errors, the focus goes to their summary, as it does on a fresh page.
  on('htmx:after:swap', () => {
    const summary = document.querySelector('[data-error-summary]');
    if (!summary || summary.dataset.seen) return;
    summary.dataset.seen = 'yes';
    summary.focus();
  });

  // What somebody typed in a part that renews itself is theirs: it is not renewed any more.
  on('input', ({ target: field }) => {
    if (field.closest?.('[data-live]')) field.setAttribute('hx-morph-skip', '');
  });

  // A button that copies the text of a field, and says so in its own words.
  on('click', ({ target: clicked }) => {
    const button = clicked.closest?.('[data-copy]');
    const field = button && document.getElementById(button.dataset.copy);
    if (!field) return;
    field.select();
    navigator.clipboard?.writeText(field.value).then(
      () => {
        const told = document.getElementById(button.getAttribute('aria-describedby'));
        if (told) told.textContent = button.dataset.copied;
      },
      () => undefined,
    );
  });

  // Keys in a list: [data-list] holds [data-row]s; the first link or button of a row is what Enter opens.
  const letters = () => {
    try {
      return localStorage.getItem(LETTERS) !== 'off';
    } catch {
      return true;
    }
  };
  const target = (row) => row.querySelector('[data-open]') ?? row.querySelector('a[href], button');
  const moves = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };
  const help = () => document.getElementById('do-keys');

  // Where nothing has the focus, the keys are those of the first list or group of the page.
  const around = (element, selector) =>
    element.closest?.(selector) ?? (element === document.body ? document.querySelector(selector) : null);

  const isTyping = (element) =>
    element.matches('textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit])');

  on('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const list = around(event.target, '[data-list]');
    if (!list || isTyping(event.target)) return;
    if (event.key.length === 1 && !letters()) return;
    const rows = [...list.querySelectorAll('[data-row]')];
    const row = event.target.closest('[data-row]');
    const step = moves[event.key];
    if (step) {
      const next = rows[rows.indexOf(row) + step] ?? (row ? undefined : rows[0]);
      if (!next) return;
      event.preventDefault();
      target(next)?.focus();
    } else if (event.key === 'Enter' && row && !event.target.closest('a, button')) {
      event.preventDefault();
      target(row)?.click();
    } else if (event.key === 'x' && row) {
      row.querySelector('input[type=checkbox]')?.click();
    } else if (event.key === '?' && help()) {
      event.preventDefault();
      help().showModal();
    }
  });

  // One key for each button of a group: [data-keys] holds [data-key]s. A key that is held down counts once, and a decision is
  // sent once: the next page may stand there already.
  let pressed = false;
  on('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const group = around(event.target, '[data-keys]');
    if (!group || isTyping(event.target) || !letters()) return;
    const button = [...group.querySelectorAll('[data-key]')].find(({ dataset }) => dataset.key === event.key);
    if (event.key === '?' && help()) help().showModal();
    else if (button && !pressed) {
      pressed = true;
      button.click();
    } else return;
    event.preventDefault();
  });
  addEventListener('pageshow', () => {
    pressed = false;
  });

  on('click', ({ target: clicked }) => {
    if (clicked.closest?.('[data-keys-open]')) help()?.showModal();
  });
  on('change', ({ target: changed }) => {
    if (!changed.matches?.('[data-keys-letters]')) return;
    try {
      localStorage.setItem(LETTERS, changed.checked ? 'on' : 'off');
    } catch {
      // Without storage the choice lasts as long as the page.
    }
    document.documentElement.classList.toggle('do-no-letters', !changed.checked);
  });
  const shown = () => {
    document.documentElement.classList.add('do-script');
    document.documentElement.classList.toggle('do-no-letters', !letters());
    for (const box of document.querySelectorAll('[data-keys-letters]')) box.checked = letters();
  };
  if (document.readyState === 'loading') on('DOMContentLoaded', shown);
  else shown();
})();
