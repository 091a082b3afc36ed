// Lines over time by ECharts, which is fetched when the first is shown. Drawn as SVG in the colours
// of the page; drawn anew for another size, the dark, and paper. Its text alternative is the
// sentence above it, and the table.
import { View } from '../core/view.js';

const WATCHED = ['(prefers-color-scheme: dark)', 'print'];

class LineChart extends View {
  /** labels: one a point; series: {name, values, kind: value | target}; shown: number → text;
   * whole: no fractions on the axis. */
  static properties = { labels: {}, series: {}, shown: {}, whole: {} };

  connectedCallback() {
    super.connectedCallback();
    this.queries = WATCHED.map((query) => matchMedia(query));
    this.redraw = () => this.draw();
    this.queries.forEach((query) => query.addEventListener('change', this.redraw));
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(this);
  }

  disconnectedCallback() {
    this.queries.forEach((query) => query.removeEventListener('change', this.redraw));
    this.sizes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  render() {
    return undefined;
  }

  updated() {
    this.draw();
  }

  resized() {
    if (!this.chart || this.chart.getWidth() === this.clientWidth) return;
    this.chart.resize();
    this.draw();
  }

  async draw() {
    const echarts = await import('echarts');
    if (!this.isConnected || !this.clientWidth) return;
    this.setAttribute('aria-hidden', 'true');
    this.chart ??= echarts.init(this, null, { renderer: 'svg' });
    this.chart.setOption(this.option(), true);
  }

  option() {
    const colour = this.colours();
    this.isNarrow = this.clientWidth < 480;
    return {
      animation: false,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, color: colour.ink },
      grid: { left: 8, right: this.isNarrow ? 24 : 64, top: 28, bottom: 4, containLabel: true },
      tooltip: {
        trigger: 'axis',
        renderMode: 'richText',
        backgroundColor: colour.surface,
        borderColor: colour.edge,
        textStyle: { color: colour.ink },
        axisPointer: { lineStyle: { color: colour.edge } },
        formatter: (points) => this.said(points),
      },
      xAxis: {
        type: 'category',
        data: this.labels,
        boundaryGap: this.labels.length < 6,
        axisLine: { lineStyle: { color: colour.edge } },
        axisTick: { show: false },
        axisLabel: { color: colour.soft, hideOverlap: true, margin: 12, fontSize: 12, alignMaxLabel: 'right' },
      },
      yAxis: {
        type: 'value',
        scale: true,
        splitNumber: 4,
        minInterval: this.whole ? 1 : undefined,
        splitLine: { lineStyle: { color: colour.line } },
        axisLabel: { color: colour.soft, fontSize: 12, formatter: (value) => this.shown(value) },
      },
      series: this.series.map((one) => this.line(one, colour)),
    };
  }

  line({ name, values, kind }, colour) {
    const isTarget = kind === 'target';
    const sparse = values.length < 6;
    return {
      name,
      type: 'line',
      data: values.map((value, i) => this.point(value, i, values, sparse || isTarget)),
      symbol: isTarget ? 'diamond' : 'circle',
      symbolSize: isTarget ? 12 : 7,
      showSymbol: true,
      lineStyle: { color: colour.accent, width: isTarget ? 0 : 2.5 },
      itemStyle: { color: isTarget ? colour.loss : colour.accent, borderColor: colour.ink, borderWidth: isTarget ? 1 : 0 },
      label: {
        color: colour.ink, fontWeight: 600, fontSize: 13,
        formatter: ({ value }) => (isTarget ? `${name} ${this.shown(value)}` : this.shown(value)),
      },
      emphasis: { disabled: true },
    };
  }

  /** The ends and the highest say their number; so does every point where there are few. */
  point(value, i, values, all) {
    const isLast = i === values.length - 1;
    const isTop = i === values.indexOf(Math.max(...values));
    const isSaid = value !== null && (all || i === 0 || isLast || isTop);
    const place = all ? besideTheLine(value, values[i - 1], values[i + 1])
      : i === 0 ? firstPlace(value, values[1])
      : isLast && !isTop && !this.isNarrow ? { position: 'right', align: 'left' }
      : {};
    return { value, symbolSize: isSaid ? undefined : 0, label: { show: isSaid, ...ABOVE, ...place } };
  }

  said(points) {
    const lines = points
      .filter(({ value }) => value !== null && value !== undefined)
      .map(({ seriesName, value }) => `${seriesName}: ${this.shown(value)}`);
    return [points[0].axisValueLabel, ...lines].join('\n');
  }

  colours() {
    const style = getComputedStyle(this);
    const names = ['ink', 'soft', 'line', 'edge', 'surface', 'accent', 'loss'];
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  }
}

/** Said in full: ECharts keeps of a label what is not said anew. */
const ABOVE = { position: 'top', distance: 6, offset: [0, 0], align: 'center' };

/** Above the point, moved away from the line that falls to it or rises from it. */
function besideTheLine(value, before, after) {
  if (before > value) return { offset: [24, 0] };
  if (after > value) return { offset: [-24, 0] };
  return {};
}

/** The first point's number does not lie on the axis, nor on a line that rises. */
const firstPlace = (value, after) =>
  after > value ? { position: 'right', distance: 10, offset: [0, 8], align: 'left' } : { align: 'left' };

customElements.define('line-chart', LineChart);
