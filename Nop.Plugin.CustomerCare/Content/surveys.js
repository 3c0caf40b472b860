// Cells of the survey grids. Texts and addresses are those of the element that carries data-survey-texts; everything else comes as text and stays text.
(function () {
  'use strict';

  function texts() {
    return document.querySelector('[data-survey-texts]').dataset;
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined)
      made.textContent = text;
    if (className)
      made.className = className;
    return made;
  }

  function link(url, id, text) {
    var made = element('a', text);
    made.href = url + '/' + encodeURIComponent(id);
    return made;
  }

  function html(parts) {
    var cell = element('div');
    parts.forEach(function (part) {
      cell.appendChild(part);
      cell.appendChild(document.createTextNode(' '));
    });
    return cell.innerHTML;
  }

  window.customerCareScore = function (score, type, row) {
    var parts = [element('span', score + ' · ' + row.Group.Text, 'badge badge-' + row.Group.Tone)];
    if (row.Recovered)
      parts.push(element('span', row.Recovered, 'badge badge-success'));
    return html(parts);
  };

  window.customerCareComment = function (comment) {
    return html([comment ? element('bdi', comment, 'customer-care-lines') : element('span', texts().noComment, 'text-muted')]);
  };

  window.customerCareSurveyTime = function (instant) {
    var made = element('time', instant.Text);
    made.setAttribute('datetime', instant.Iso);
    return html([made]);
  };

  window.customerCareAbout = function (subject, type, row) {
    var parts = [subject.Id === null ? element('span', subject.Text) : link(subject.IsInquiry ? texts().inquiryUrl : texts().orderUrl, subject.Id, subject.Text)];
    if (row.InquiryId)
      parts.push(link(texts().inquiryUrl, row.InquiryId, texts().inquiryText.replace('{0}', row.InquiryId)));
    return html(parts);
  };

  window.customerCareAnswer = function (id) {
    return html([link(texts().answerUrl, id, texts().details)]);
  };
})();
