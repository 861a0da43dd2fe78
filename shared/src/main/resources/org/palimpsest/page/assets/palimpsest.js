// What a page does more where there is a script. Without it everything is there still.
'use strict';

// Changes come on top of their list while they happen.
{
  const list = document.querySelector('ol[data-live]');
  const element = (name, properties, ...inside) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...inside);
    return made;
  };
  const words = said => (said === null || typeof said === 'string' ? said : said.text);
  const cut = said => {
    const points = [...(words(said) ?? '')];
    return points.length > 120 ? points.slice(0, 120).join('') + '…' : points.join('');
  };
  const kinds = changes => {
    const counts = new Map();
    for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1);
    return [...counts]
      .map(([type, count]) => type.replaceAll('-', ' ') + (count > 1 ? ` (${count})` : ''))
      .join(', ');
  };
  const minute = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC',
  });
  const when = at => {
    const part = Object.fromEntries(minute.formatToParts(new Date(at)).map(p => [p.type, p.value]));
    return `${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute} UTC`;
  };
  const what = ({ changes }, compared) => {
    const gist = compared ? element('a', { href: compared }, kinds(changes)) : kinds(changes);
    const line = element('p', { className: 'what' }, gist);
    if (changes.length === 1) {
      const [before, after] = [cut(changes[0].before), cut(changes[0].after)];
      if (before && before !== after) line.append(' ', element('del', { dir: 'auto' }, before));
      if (after) line.append(' ', element('ins', { dir: 'auto' }, after));
    }
    return line;
  };
  const row = change => {
    const article = '/articles/' + encodeURIComponent(change.article);
    const known = [...list.querySelectorAll('.title')].find(a => a.pathname === article);
    const { revision } = change;
    const compared = revision > 1 ? `${article}/diff?from=${revision - 1}&to=${revision}` : null;
    const made = element(
      'li', { className: 'new' },
      element('time', { dateTime: change.at.replace(/\.\d+/, '') }, when(change.at)), ' ',
      element('a', { className: 'title', href: article },
        element('bdi', {}, known ? known.textContent : change.article)), ' ',
      element('a', { href: `${article}/revisions/${revision}` }, `revision ${revision}`), ' ',
      element('span', { className: 'by' }, 'by ', element('bdi', {}, change.editor)),
      what(change, compared),
    );
    if (change.comment) made.append(element('p', { className: 'why', dir: 'auto' }, change.comment));
    return made;
  };
  if (list && 'EventSource' in window) {
    const bar = document.querySelector('.live');
    const [button, status] = [bar.querySelector('button'), bar.querySelector('[role=status]')];
    const held = [];
    let paused = false;
    let count = 0;
    const say = () => {
      const news = count === 1 ? '1 new change' : `${count} new changes`;
      status.textContent = paused ? `Paused, ${held.length} waiting` : count ? news : 'Live';
    };
    const show = change => {
      list.prepend(row(change));
      // A page that stays open for days does not grow without end.
      while (list.childElementCount > 500) list.lastElementChild.remove();
      document.querySelector('p.none')?.remove();
      count++;
    };
    const address = new URL(list.dataset.live, location);
    const listen = () => {
      const source = new EventSource(address);
      source.onmessage = event => {
        address.searchParams.set('after', event.lastEventId);
        const change = JSON.parse(event.data);
        if (!paused) show(change);
        else if (held.push(change) > 500) held.shift();
        say();
      };
      // The browser itself goes on after a cut, but not after a refusal.
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) setTimeout(listen, 5000);
      };
    };
    button.onclick = () => {
      paused = !paused;
      button.textContent = paused ? 'Go on' : 'Pause';
      if (!paused) held.splice(0).forEach(show);
      say();
    };
    bar.hidden = false;
    say();
    listen();
  }
}

// Escape puts away the note of a fact until somebody comes to it again.
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const fact of document.querySelectorAll('.fact:hover, .fact:focus-within')) {
    fact.classList.add('away');
    for (const leaving of ['mouseleave', 'focusout'])
      fact.addEventListener(leaving, () => fact.classList.remove('away'), {once: true});
  }
});
