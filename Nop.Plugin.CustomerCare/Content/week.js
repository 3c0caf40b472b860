// The seven bars of the week: each shows 24 hours with the intervals of its fields on it, drawn, moved and resized with a pointer. The fields are what counts;
// the bars only mirror them, so they are hidden from screen readers.
(function () {
  'use strict';

  var week = document.getElementById('week-editor');
  if (!week || !window.customerCareRows)
    return;

  var DAY = 24 * 60;
  var STEP = 15;
  var days = Array.prototype.slice.call(week.querySelectorAll('.customer-care-day'));
  var drag = null;

  function minutes(text, latest) {
    var parts = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?)?$/.exec(text.trim());
    var minute = parts && (parts[2] || '0') < 60 ? parts[1] * 60 + Number(parts[2] || 0) : null;
    return minute !== null && minute <= latest ? minute : null;
  }

  function time(minute) {
    return ('0' + Math.floor(minute / 60)).slice(-2) + ':' + ('0' + minute % 60).slice(-2);
  }

  // From the first minute to the last, counted from the midnight that begins the day: more than a day for night shifts.
  function read(row) {
    var inputs = row.querySelectorAll('input');
    var open = minutes(inputs[0].value, DAY - 1);
    var close = minutes(inputs[1].value, DAY);
    return open === null || close === null ? null : { row: row, open: open, end: close <= open ? close + DAY : close };
  }

  function write(row, open, end) {
    var inputs = row.querySelectorAll('input');
    inputs[0].value = time(open);
    inputs[1].value = time(end > DAY ? end - DAY : end);
  }

  function intervals(day) {
    return Array.prototype.slice.call(day.querySelectorAll('.customer-care-interval')).map(read).filter(Boolean);
  }

  function piece(bar, from, to, className, text) {
    var made = document.createElement('div');
    made.className = 'customer-care-piece ' + className;
    made.style.insetInlineStart = from / DAY * 100 + '%';
    made.style.inlineSize = (to - from) / DAY * 100 + '%';
    made.textContent = text;
    bar.appendChild(made);
    return made;
  }

  function draw() {
    days.forEach(function (day) {
      var bar = day.querySelector('.customer-care-bar');
      Array.prototype.slice.call(bar.querySelectorAll('.customer-care-piece')).forEach(function (old) { bar.removeChild(old); });
      var before = days[(Number(day.getAttribute('data-day')) + 6) % 7];
      intervals(before).filter(function (one) { return one.end > DAY; }).forEach(function (one) {
        piece(bar, 0, one.end - DAY, 'customer-care-piece-night', '').title = week.dataset.note;
      });
      intervals(day).forEach(function (one) {
        var made = piece(bar, one.open, Math.min(one.end, DAY), 'customer-care-piece-own', time(one.open) + '–' + time(one.end > DAY ? one.end - DAY : one.end));
        made.row = one.row;
        made.appendChild(document.createElement('span')).className = 'customer-care-grip customer-care-grip-start';
        made.appendChild(document.createElement('span')).className = 'customer-care-grip customer-care-grip-end';
      });
    });
  }

  function minuteAt(bar, event) {
    var box = bar.getBoundingClientRect();
    var share = (event.clientX - box.left) / box.width;
    if (getComputedStyle(bar).direction === 'rtl')
      share = 1 - share;
    return Math.round(share * DAY / STEP) * STEP;
  }

  function begin(event) {
    if (event.button !== 0)
      return;
    var bar = event.currentTarget;
    var at = minuteAt(bar, event);
    var hit = event.target.closest('.customer-care-piece-own');
    var was = hit ? read(hit.row) : null;
    if (was)
      drag = { bar: bar, row: hit.row, at: at, open: was.open, end: was.end, kind: kindOf(event.target) };
    else if (!event.target.closest('.customer-care-piece'))
      drag = { bar: bar, row: null, at: at, kind: 'new' };
    if (!drag)
      return;
    event.preventDefault();
    bar.setPointerCapture(event.pointerId);
  }

  function kindOf(target) {
    return target.classList.contains('customer-care-grip-start') ? 'start' : target.classList.contains('customer-care-grip-end') ? 'end' : 'whole';
  }

  function move(event) {
    if (!drag)
      return;
    var at = minuteAt(drag.bar, event);
    if (drag.kind === 'new')
      return stretch(at);

    var by = at - drag.at;
    var open = drag.open;
    var end = drag.end;
    if (drag.kind !== 'end')
      open = clamp(open + by, 0, drag.kind === 'whole' ? DAY - STEP : Math.min(DAY, end) - STEP);
    if (drag.kind === 'whole')
      end = open + (drag.end - drag.open);
    if (drag.kind === 'end')
      end = clamp(end + by, open + STEP, open + DAY);
    write(drag.row, open, end);
    draw();
  }

  function stretch(at) {
    var open = clamp(Math.min(at, drag.at), 0, DAY - STEP);
    var end = clamp(Math.max(at, drag.at), open + STEP, DAY);
    if (!drag.row) {
      if (Math.abs(at - drag.at) < STEP)
        return;
      drag.row = window.customerCareRows.add(drag.bar.parentNode.querySelector('.customer-care-intervals'), [time(open), time(end)]);
    }

    write(drag.row, open, end);
    draw();
  }

  function clamp(value, least, greatest) {
    return Math.max(least, Math.min(greatest, value));
  }

  function finish() {
    drag = null;
  }

  days.forEach(function (day) {
    var bar = day.querySelector('.customer-care-bar');
    for (var hour = 0; hour <= 24; hour += 6) {
      var mark = bar.appendChild(document.createElement('span'));
      mark.className = 'customer-care-hour';
      mark.style.insetInlineStart = hour / 24 * 100 + '%';
      mark.textContent = hour;
    }

    bar.hidden = false;
    bar.addEventListener('pointerdown', begin);
    bar.addEventListener('pointermove', move);
    bar.addEventListener('pointerup', finish);
    bar.addEventListener('pointercancel', finish);
  });

  week.addEventListener('input', draw);
  week.addEventListener('customer-care-changed', draw);
  draw();
})();
