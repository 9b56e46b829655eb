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
