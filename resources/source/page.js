/* Run by the application after its page has loaded; the page itself holds no script and its policy allows none. */
window.sojourn = {
  /* Sets the classes and margin numbers of pieces: [number, classes, margin number] … */
  paint: function (changes) {
    for (var i = 0; i < changes.length; i++) {
      var piece = document.getElementById('s' + changes[i][0]);
      if (piece) {
        piece.className = changes[i][1];
        if (changes[i][2]) {
          piece.setAttribute('data-n', changes[i][2]);
        } else {
          piece.removeAttribute('data-n');
        }
      }
    }
  },
  /* The number of the piece at a point of the view, or -1. */
  at: function (x, y) {
    var node = document.elementFromPoint(x, y);
    return node && node.id && node.id.charAt(0) === 's' ? parseInt(node.id.substring(1), 10) : -1;
  },
  /* Where the pieces are on the page: "scrolled viewport whole" and then top and bottom of each. */
  measure: function (numbers) {
    var root = document.scrollingElement || document.documentElement;
    var values = [root.scrollTop, root.clientHeight, root.scrollHeight];
    for (var i = 0; i < numbers.length; i++) {
      var piece = document.getElementById('s' + numbers[i]);
      var boxes = piece ? piece.getClientRects() : [];
      values.push(boxes.length ? boxes[0].top + root.scrollTop : 0);
      values.push(boxes.length ? boxes[boxes.length - 1].bottom + root.scrollTop : 0);
    }
    return values.join(' ');
  },
  /* The middle of the first line of a piece in the view: "x y". */
  point: function (number) {
    var piece = document.getElementById('s' + number);
    var boxes = piece ? piece.getClientRects() : [];
    return boxes.length ? (boxes[0].left + Math.min(boxes[0].width / 2, 12)) + ' ' + (boxes[0].top + boxes[0].height / 2) : '';
  },
  /* What the user has marked: "piece character piece character left bottom", or nothing. */
  marked: function () {
    var chosen = window.getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount || !chosen.toString().trim()) {
      return '';
    }
    var range = chosen.getRangeAt(0);
    var pieces = document.querySelectorAll('main span');
    var first = null;
    var last = null;
    for (var i = 0; i < pieces.length; i++) {
      if (range.intersectsNode(pieces[i])) {
        first = first || pieces[i];
        last = pieces[i];
      }
    }
    if (!first) {
      return '';
    }
    var from = range.startContainer.parentNode === first ? range.startOffset : 0;
    var to = range.endContainer.parentNode === last ? range.endOffset : last.textContent.length;
    var box = range.getBoundingClientRect();
    return [first.id.substring(1), from, last.id.substring(1), to, box.left, box.bottom].join(' ');
  },
  mark: function (first, from, last, to) {
    var range = document.createRange();
    range.setStart(document.getElementById('s' + first).firstChild, from);
    range.setEnd(document.getElementById('s' + last).firstChild, to);
    var chosen = window.getSelection();
    chosen.removeAllRanges();
    chosen.addRange(range);
  },
  unmark: function () {
    window.getSelection().removeAllRanges();
  },
  scroll: function (y) {
    var root = document.scrollingElement || document.documentElement;
    root.scrollTop = y;
  },
  look: function (theme, size) {
    document.body.className = theme;
    document.body.style.fontSize = size + 'px';
    document.body.style.lineHeight = (size * 19.5 / 14) + 'px';
  }
};
