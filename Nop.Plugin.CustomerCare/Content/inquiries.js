// The inbox: ticking rows, and asking before what can't be taken back. Everything works without it, except that nothing is asked.
(function () {
  'use strict';

  var form = document.getElementById('many-form');
  var count = document.getElementById('many-count');
  if (!form || !count)
    return;

  var all = document.getElementById('tick-all');
  var boxes = Array.prototype.slice.call(form.querySelectorAll('input[name=ticked]'));

  function tell() {
    var ticked = boxes.filter(function (box) { return box.checked; }).length;
    count.textContent = ticked ? count.getAttribute('data-text').replace('{0}', ticked) : '';
    all.checked = ticked > 0 && ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
    boxes.forEach(function (box) { box.closest('tr').classList.toggle('table-active', box.checked); });
  }

  all.addEventListener('change', function () {
    boxes.forEach(function (box) { box.checked = all.checked; });
    tell();
  });
  form.addEventListener('change', tell);
  window.addEventListener('pageshow', tell);

  // Before the common script sees the form sent, so that a "no" leaves it as it is.
  form.addEventListener('submit', function (event) {
    var work = form.elements.work.value;
    var question = document.getElementById('many-do').getAttribute('data-ask-' + work);
    if (!work || !boxes.some(function (box) { return box.checked; }) || (question && !window.confirm(question))) {
      event.preventDefault();
      event.stopPropagation();
      if (!work)
        form.elements.work.focus();
    }
  });
})();
