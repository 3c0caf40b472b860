// Draws each element that carries a data-chart: JSON with labels, series ({label, values, counts}), kind (line or bar), percent, signed, fractions, axis and count text;
// also those that come later, told by the event customer-care-loaded.
// Chart.js is loaded only where the host's page hasn't got it.
(function () {
  'use strict';

  var colours = ['#2c7fb8', '#d95f0e', '#31a354', '#756bb1'];
  var charts = [];
  var loading = null;
  var library = document.currentScript.getAttribute('data-library');

  function dataset(chart, series, index) {
    return {
      label: series.label,
      data: series.values,
      borderColor: colours[index % colours.length],
      backgroundColor: colours[index % colours.length] + (chart.kind === 'line' ? '33' : 'cc'),
      pointStyle: ['circle', 'rect', 'triangle', 'star'][index % 4],
      borderDash: [[], [6, 3], [2, 2], [8, 2, 2, 2]][index % 4],
      borderWidth: 2,
      tension: 0
    };
  }

  function percent(value) {
    return new Intl.NumberFormat(document.documentElement.lang || undefined, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  }

  function points(value) {
    return new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value);
  }

  function fractions(value) {
    return new Intl.NumberFormat(document.documentElement.lang || undefined, { maximumFractionDigits: 1 }).format(value);
  }

  function format(chart) {
    return chart.percent ? percent : chart.signed ? points : chart.fractions ? fractions : null;
  }

  function tip(chart) {
    return function (item) {
      var series = chart.series[item.datasetIndex];
      var value = format(chart) ? format(chart)(item.raw) : item.formattedValue;
      var count = series.counts ? ' (' + chart.countText.replace('{0}', series.counts[item.dataIndex]) + ')' : '';
      return series.label + ': ' + value + count;
    };
  }

  function draw(element) {
    var chart = JSON.parse(element.getAttribute('data-chart'));
    var rightToLeft = getComputedStyle(element).direction === 'rtl';
    charts.push(new window.Chart(element.querySelector('canvas'), {
      type: chart.kind,
      data: { labels: chart.labels, datasets: chart.series.map(dataset.bind(null, chart)) },
      options: {
        maintainAspectRatio: false,
        animation: false,
        scales: {
          x: { reverse: rightToLeft, title: { display: true, text: chart.labelAxis } },
          y: {
            position: rightToLeft ? 'right' : 'left',
            beginAtZero: true,
            suggestedMin: chart.signed ? -100 : undefined,
            suggestedMax: chart.percent ? 1 : chart.signed ? 100 : undefined,
            title: { display: true, text: chart.valueAxis },
            ticks: format(chart) ? { callback: format(chart) } : { precision: 0 }
          }
        },
        plugins: {
          legend: { display: chart.series.length > 1, rtl: rightToLeft, labels: { boxWidth: 24 } },
          tooltip: { rtl: rightToLeft, callbacks: { label: tip(chart) } }
        }
      }
    }));
  }

  // What was drawn on elements that have gone is let go.
  function clear() {
    charts = charts.filter(function (chart) {
      if (chart.canvas && chart.canvas.isConnected)
        return true;
      chart.destroy();
      return false;
    });
  }

  function drawIn(part) {
    clear();
    part.querySelectorAll('[data-chart]').forEach(draw);
  }

  function withLibrary(work) {
    if (window.Chart)
      return work();
    if (!loading) {
      loading = document.createElement('script');
      loading.src = library;
      document.head.appendChild(loading);
    }
    loading.addEventListener('load', work);
  }

  function show(part) {
    if (part.querySelector('[data-chart]'))
      withLibrary(function () { drawIn(part); });
  }

  document.addEventListener('customer-care-loaded', function (loaded) {
    show(loaded.target);
  });
  show(document);
})();
