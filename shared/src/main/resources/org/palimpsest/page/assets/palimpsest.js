// What a page does more where there is a script. Without it everything is there still.
'use strict';

// Escape puts away the note of a fact until somebody comes to it again.
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const fact of document.querySelectorAll('.fact:hover, .fact:focus-within')) {
    fact.classList.add('away');
    for (const leaving of ['mouseleave', 'focusout'])
      fact.addEventListener(leaving, () => fact.classList.remove('away'), {once: true});
  }
});
