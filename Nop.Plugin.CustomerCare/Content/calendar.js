// The form of a calendar: rows are added, removed and copied; times step by a quarter of an hour with the arrow keys. Without this script each list ends with an empty row.
(function () {
  'use strict';

  var form = document.getElementById('calendar-form');
  if (!form)
    return;

  var MINUTES_A_DAY = 24 * 60;
  var STEP = 15;
  var language = document.documentElement.lang || 'en';

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function changed(element) {
    element.dispatchEvent(new CustomEvent('customer-care-changed', { bubbles: true }));
  }

  // Rows

  // The empty row of a list serves as the pattern for new ones.
  function takePattern(list) {
    var pattern = list.querySelector('.customer-care-spare');
    pattern.classList.remove('customer-care-spare');
    list.removeChild(pattern);
    all(pattern, '[hidden]').forEach(function (button) { button.hidden = false; });
    return pattern;
  }

  function addRow(list, values) {
    var row = list.pattern.cloneNode(true);
    all(row, 'input').forEach(function (input, i) { input.value = (values && values[i]) || ''; });
    list.appendChild(row);
    changed(row);
    return row;
  }

  function removeRow(row) {
    var list = row.parentNode;
    var next = row.nextElementSibling || row.previousElementSibling;
    list.removeChild(row);
    changed(list);
    var focus = next ? next.querySelector('input') : list.parentNode.querySelector('[data-add]');
    if (focus)
      focus.focus();
  }

  function rowsOf(list) {
    return all(list, '.customer-care-interval').map(function (row) {
      return all(row, 'input').map(function (input) { return input.value; });
    });
  }

  all(form, '.customer-care-intervals, .customer-care-dated-rows').forEach(function (list) {
    list.pattern = takePattern(list);
  });
  all(form, '[data-add], [data-remove], .customer-care-day-tools').forEach(function (tool) {
    tool.hidden = false;
  });

  // Days of the week

  function dayOf(index) {
    return form.querySelector('.customer-care-day[data-day="' + index + '"]');
  }

  function showClosed() {
    all(form, '.customer-care-day').forEach(function (day) {
      day.querySelector('.customer-care-closed').hidden = day.querySelector('.customer-care-interval') !== null;
    });
  }

  function copyDay(button) {
    var from = dayOf(button.getAttribute('data-copy')).querySelector('.customer-care-intervals');
    all(button.parentNode, '[data-copy-to]:checked').forEach(function (box) {
      var list = dayOf(box.getAttribute('data-copy-to')).querySelector('.customer-care-intervals');
      var field = list.pattern.querySelector('input').name.replace(/\.Open$/, '');
      all(list, '.customer-care-interval').forEach(function (row) { list.removeChild(row); });
      rowsOf(from).forEach(function (values) { addRow(list, values); });
      all(list, 'input').forEach(function (input) { input.name = field + input.name.slice(input.name.lastIndexOf('.')); });
      changed(list);
      box.checked = false;
    });
    var details = button.closest('details');
    details.open = false;
    details.querySelector('summary').focus();
  }

  // Holidays

  var holidays = document.getElementById('holiday-editor');

  function dayText(value) {
    var yearly = value.charAt(0) === '*';
    var date = new Date((yearly ? '2000' + value.slice(1) : value) + 'T12:00:00Z');
    var options = yearly ? { day: 'numeric', month: 'long', timeZone: 'UTC' } : { dateStyle: 'full', timeZone: 'UTC' };
    var text = new Intl.DateTimeFormat(language, options).format(date);
    return yearly ? holidays.dataset.yearlyText.replace('{0}', text) : text;
  }

  function addHoliday() {
    var field = document.getElementById('new-holiday');
    var yearly = document.getElementById('new-holiday-yearly');
    if (!/^\d{4}-\d\d-\d\d$/.test(field.value))
      return field.focus();

    var value = yearly.checked ? '*' + field.value.slice(4) : field.value;
    var list = holidays.querySelector('.customer-care-holidays');
    var there = all(list, 'input').filter(function (input) { return input.value === value; })[0];
    if (there)
      there.checked = true;
    else
      list.appendChild(holidayItem(value));
    holidays.querySelector('.customer-care-none').hidden = true;
    field.value = '';
    field.focus();
  }

  function holidayItem(value) {
    var text = dayText(value);
    var item = document.createElement('li');
    var label = item.appendChild(document.createElement('label'));
    var box = label.appendChild(document.createElement('input'));
    box.type = 'checkbox';
    box.name = 'Holidays';
    box.value = value;
    box.checked = true;
    label.appendChild(document.createTextNode(' '));
    label.appendChild(document.createElement('span')).textContent = text;
    var button = item.appendChild(document.createElement('button'));
    button.type = 'button';
    button.className = 'btn btn-default btn-sm';
    button.setAttribute('data-remove', 'holiday');
    button.setAttribute('aria-label', holidays.dataset.removeText.replace('{0}', text));
    button.appendChild(document.createElement('i')).className = 'fas fa-times';
    return item;
  }

  // Times

  function minutes(text) {
    var parts = /^(\d{1,2}):(\d\d)$/.exec(text.trim());
    return parts && parts[1] <= 24 && parts[2] < 60 ? parts[1] * 60 + Number(parts[2]) : null;
  }

  function time(minute) {
    return ('0' + Math.floor(minute / 60)).slice(-2) + ':' + ('0' + minute % 60).slice(-2);
  }

  function step(input, by) {
    var now = minutes(input.value || input.placeholder);
    if (now === null)
      return;
    var latest = /\.Close$/.test(input.name) ? MINUTES_A_DAY : MINUTES_A_DAY - STEP;
    var next = by > 0 ? Math.floor(now / STEP) * STEP + STEP : Math.ceil(now / STEP) * STEP - STEP;
    input.value = time(Math.max(0, Math.min(latest, next)));
    changed(input);
  }

  // The zone

  function showZone() {
    var input = form.querySelector('[name=TimeZoneId]');
    var hint = document.getElementById('calendar-zone-now');
    var option = all(document, '#calendar-zones option').filter(function (one) { return one.value === input.value.trim(); })[0];
    hint.textContent = '';
    if (!option)
      return;
    try {
      var now = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: option.value }).format(new Date());
      hint.textContent = hint.dataset.text.replace('{0}', option.textContent).replace('{1}', now);
    } catch (unknown) {
      hint.textContent = option.textContent;
    }
  }

  form.addEventListener('click', function (event) {
    var tool = event.target.closest('[data-add], [data-remove], [data-copy]');
    if (!tool)
      return;
    if (tool.hasAttribute('data-copy'))
      return copyDay(tool);
    if (tool.getAttribute('data-add') === 'holiday')
      return addHoliday();
    if (tool.getAttribute('data-remove') === 'holiday')
      return removeRow(tool.closest('li'));
    if (tool.hasAttribute('data-remove'))
      return removeRow(tool.closest('.customer-care-interval, .customer-care-dated'));

    var list = tool.closest('fieldset').querySelector('.customer-care-intervals, .customer-care-dated-rows');
    addRow(list).querySelector('input').focus();
  });

  form.addEventListener('keydown', function (event) {
    var isTime = event.target.classList.contains('customer-care-time');
    if (isTime && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      step(event.target, event.key === 'ArrowUp' ? 1 : -1);
    }

    // Enter in the holiday's date adds it; it would save the form.
    if (event.target.id === 'new-holiday' && event.key === 'Enter') {
      event.preventDefault();
      addHoliday();
    }
  });

  form.addEventListener('customer-care-changed', showClosed);
  form.querySelector('[name=TimeZoneId]').addEventListener('input', showZone);
  window.customerCareRows = { add: addRow, remove: removeRow };
  showClosed();
  showZone();

  var preview = document.getElementById('holiday-preview');
  if (preview)
    preview.focus();
})();
