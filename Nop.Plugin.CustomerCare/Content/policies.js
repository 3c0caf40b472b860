// Rows of the list of policies are dragged to another place by their handles; the arrows beside them do the same without a pointer.
(function () {
  'use strict';

  var table = document.getElementById('policy-order');
  var form = document.getElementById('policy-order-form');
  if (!table || !form)
    return;

  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var dragged = null;

  function ids() {
    return Array.prototype.map.call(body.rows, function (row) { return row.getAttribute('data-id'); });
  }

  var before = ids().join();

  function send() {
    if (ids().join() === before)
      return;
    ids().forEach(function (id) {
      var field = form.appendChild(document.createElement('input'));
      field.type = 'hidden';
      field.name = 'ids';
      field.value = id;
    });
    form.submit();
  }

  function move(event) {
    if (!dragged)
      return;
    var over = Array.prototype.filter.call(body.rows, function (row) {
      var box = row.getBoundingClientRect();
      return row !== dragged && event.clientY > box.top && event.clientY < box.bottom;
    })[0];
    if (!over)
      return;
    var box = over.getBoundingClientRect();
    body.insertBefore(dragged, event.clientY > box.top + box.height / 2 ? over.nextSibling : over);
  }

  function drop() {
    if (!dragged)
      return;
    dragged.classList.remove('customer-care-dragged');
    dragged = null;
    send();
  }

  if (rows.length < 2)
    return;
  rows.forEach(function (row) {
    var handle = row.querySelector('.customer-care-handle');
    handle.hidden = false;
    handle.addEventListener('pointerdown', function (event) {
      event.preventDefault();
      dragged = row;
      row.classList.add('customer-care-dragged');
    });
  });
  document.addEventListener('pointermove', move);
  document.addEventListener('pointerup', drop);
  document.addEventListener('pointercancel', drop);
})();
