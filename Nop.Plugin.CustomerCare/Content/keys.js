// Keys of the inbox and of an inquiry's page: single letters, only outside of fields, listed in a dialog and switched off there (WCAG 2.1.4).
(function () {
  'use strict';

  var STORED = 'customerCare.keys';
  var help = document.getElementById('keys-help');
  var box = document.getElementById('keys-on');
  if (!help || !box)
    return;

  function stored() {
    try {
      return window.localStorage.getItem(STORED);
    } catch (e) {
      return null;
    }
  }

  box.checked = stored() !== 'off';
  box.addEventListener('change', function () {
    try {
      window.localStorage.setItem(STORED, box.checked ? 'on' : 'off');
    } catch (e) {
      // Then it holds for this page alone.
    }
  });
  document.getElementById('keys-open').addEventListener('click', function () { help.showModal(); });

  function focus(selector) {
    var place = document.querySelector(selector);
    if (place)
      place.focus();
    return Boolean(place);
  }

  function move(step) {
    var places = Array.prototype.slice.call(document.querySelectorAll('.customer-care-row-link, .customer-care-log > li'));
    var at = places.findIndex(function (place) { return place === document.activeElement || (place.closest('tr') || place).contains(document.activeElement); });
    var next = places[at < 0 ? (step > 0 ? 0 : places.length - 1) : at + step];
    if (next)
      next.focus();
    return Boolean(next);
  }

  function row() {
    return document.activeElement.closest('#inquiries-grid tbody tr');
  }

  function tick() {
    var place = row() && row().querySelector('input[name=ticked]');
    if (place)
      place.click();
    return Boolean(place);
  }

  // To all that is ticked; to the row where one is, if nothing is.
  function work(value) {
    var form = document.getElementById('many-form');
    if (!form || !form.elements.work)
      return false;
    if (!form.querySelector('input[name=ticked]:checked') && !tick())
      return false;

    form.elements.work.value = value || form.elements.work.querySelector('optgroup option').value;
    form.requestSubmit();
    return true;
  }

  function choose(selector, value) {
    var list = document.querySelector(selector);
    if (!list || !list.form)
      return false;

    var wanted = value || list.options[0].value;
    list.value = wanted;
    if (list.value !== wanted)
      return false;
    list.form.requestSubmit();
    return true;
  }

  var isList = Boolean(document.getElementById('customer-care-inbox'));
  var keys = {
    'j': function () { return move(1); },
    'k': function () { return move(-1); },
    '?': function () { help.showModal(); return true; }
  };
  if (isList) {
    keys['x'] = tick;
    keys['/'] = function () { return focus('#SearchText'); };
    keys['a'] = function () { return work(''); };
    keys['e'] = function () { return work('status:resolved'); };
  } else {
    keys['r'] = function () { return focus('#reply-editor:not([hidden])') || focus('#reply-text'); };
    keys['n'] = function () { return focus('#note-text'); };
    keys['a'] = function () { return choose('#agent-value', ''); };
    keys['e'] = function () { return choose('#status-value', 'resolved'); };
  }

  function isWriting(target) {
    return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
      || (target.tagName === 'INPUT' && !/^(checkbox|radio|button|submit)$/.test(target.type));
  }

  document.addEventListener('keydown', function (event) {
    if (!box.checked || help.open || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat && !/^[jk]$/.test(event.key) || isWriting(event.target))
      return;

    var act = keys[event.key];
    if (act && act())
      event.preventDefault();
  });
})();
