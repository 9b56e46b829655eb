'use strict';
// Links map, timeline, people and quotes: what is hovered or chosen in one is marked in all. All that is shown is in the page already.
(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var parts = Array.prototype.slice.call(document.querySelectorAll('[data-v]'));
  var said = document.getElementById('said');
  var chosen = null;
  var of = new Map();
  parts.forEach(function (part) {
    of.set(part, part.getAttribute('data-v').split(' ').filter(Boolean).map(Number));
  });

  function mark(visits, style) {
    var wanted = new Set(visits || []);
    parts.forEach(function (part) {
      var mine = of.get(part);
      part.classList.toggle(style, mine.some(function (v) { return wanted.has(v); }));
    });
  }

  function same(a, b) {
    return a && b && a.length === b.length && a.every(function (v, i) { return v === b[i]; });
  }

  function tell(visits) {
    if (!visits) {
      said.textContent = data.words.none;
    } else if (visits.length === 1) {
      said.textContent = data.visits[visits[0]];
    } else {
      said.textContent = data.words.many.replace('{0}', visits.length) + ' ' + visits.slice(0, 6).map(function (v) { return data.visits[v]; }).join('; ');
    }
  }

  function choose(visits, from) {
    chosen = same(visits, chosen) ? null : visits;
    mark(chosen, 'on');
    document.body.classList.toggle('some', chosen !== null);
    parts.forEach(function (part) {
      if (part.hasAttribute('aria-pressed')) {
        part.setAttribute('aria-pressed', part.classList.contains('on') ? 'true' : 'false');
      }
    });
    tell(chosen);
    if (chosen) {
      show(document.querySelector('.visit.on'), from);
      show(document.querySelector('.person.on'), from);
    }
  }

  // Scrolls within the lists only, and never what the user is in.
  function show(part, from) {
    if (!part || part === from || (from && from.closest('section') === part.closest('section'))) {
      return;
    }
    var list = part.closest('#people ul');
    if (list) {
      var top = part.parentNode.offsetTop - list.offsetTop;
      if (top < list.scrollTop || top + part.offsetHeight > list.scrollTop + list.clientHeight) {
        list.scrollTop = top - 20;
      }
    }
  }

  function partAt(node) {
    return node && node.closest ? node.closest('[data-v][tabindex]') : null;
  }

  document.addEventListener('mouseover', function (e) {
    var part = partAt(e.target);
    mark(part ? of.get(part) : null, 'near');
  });
  document.addEventListener('focusin', function (e) {
    var part = partAt(e.target);
    mark(part ? of.get(part) : null, 'near');
  });
  document.addEventListener('click', function (e) {
    var part = partAt(e.target);
    if (part) {
      choose(of.get(part), part);
    }
  });

  // In each panel one part is in the order of tabulation; arrows go on from it.
  var groups = Array.prototype.slice.call(document.querySelectorAll('[data-group]')).map(function (group) {
    return Array.prototype.slice.call(group.querySelectorAll('[data-v][tabindex]'));
  });
  groups.forEach(function (group) {
    group.forEach(function (part, i) { part.setAttribute('tabindex', i === 0 ? '0' : '-1'); });
  });

  function go(group, to) {
    var part = group[Math.max(0, Math.min(group.length - 1, to))];
    group.forEach(function (other) { other.setAttribute('tabindex', other === part ? '0' : '-1'); });
    part.focus();
  }

  document.addEventListener('keydown', function (e) {
    var part = partAt(e.target);
    if (e.key === 'Escape') {
      if (chosen) {
        choose(chosen, part);
      }
      return;
    }
    if (!part || e.altKey || e.ctrlKey || e.metaKey) {
      return;
    }
    var group = groups.find(function (g) { return g.indexOf(part) >= 0; });
    var at = group ? group.indexOf(part) : -1;
    var to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: group ? group.length - 1 : 0, PageDown: at + 10, PageUp: at - 10 }[e.key];
    if (group && to !== undefined) {
      e.preventDefault();
      go(group, to);
    } else if ((e.key === 'Enter' || e.key === ' ') && part.tagName !== 'BUTTON') {
      e.preventDefault();
      choose(of.get(part), part);
    }
  });
  document.documentElement.setAttribute('data-ready', 'true');
}());
