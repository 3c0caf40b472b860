// Cells of the inquiry list, as functions that the host's grid calls by name. All text comes from the server and is written as text, never as markup.
(function () {
  'use strict';

  function texts() {
    return document.getElementById('customer-care-inquiries').dataset;
  }

  function element(tag, text, className) {
    var made = document.createElement(tag);
    if (text)
      made.textContent = text;
    if (className)
      made.className = className;
    return made;
  }

  function time(instant) {
    var made = element('time', instant.Text);
    made.setAttribute('datetime', instant.Iso);
    return made;
  }

  function link(row, text) {
    var made = element('a', text);
    made.href = texts().url + '/' + encodeURIComponent(row.Id);
    return made;
  }

  function badge(value) {
    return element('span', value.Text, 'badge badge-' + value.Tone);
  }

  function html(parts) {
    var cell = element('div');
    parts.forEach(function (part) {
      cell.appendChild(part);
      cell.appendChild(document.createTextNode(' '));
    });
    return cell.innerHTML;
  }

  window.customerCareNumber = function (id, type, row) {
    return html([link(row, '#' + id)]);
  };

  window.customerCareSubject = function (subject, type, row) {
    return html([link(row, subject)]);
  };

  window.customerCareBadge = function (value) {
    return html([badge(value)]);
  };

  window.customerCareInstant = function (instant) {
    return instant ? html([time(instant)]) : '';
  };

  window.customerCareDue = function (due, type, row) {
    var parts = [];
    if (row.IsBreached)
      parts.push(element('span', texts().breached, 'badge badge-danger'));
    if (!due)
      return html(parts.length ? parts : [element('span', texts().none, 'text-muted')]);

    parts.push(badge(due.Left));
    var detail = element('div', due.Metric + ': ', 'text-muted');
    detail.appendChild(time(due.On));
    parts.push(detail);
    return html(parts);
  };

  window.jQuery(function ($) {
    $('#inquiries-grid').on('draw.dt', function () {
      document.getElementById('customer-care-empty').hidden = $(this).DataTable().page.info().recordsTotal > 0;
    });
  });
})();
