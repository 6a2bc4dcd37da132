import '@/surfaces/jitless';
import '@/styles/fonts';
import './probe.css';
import { VGrid } from '@revolist/vue3-datagrid';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { EditorContent, useEditor } from '@tiptap/vue-3';
import { createApp, defineComponent, h } from 'vue';
import { themes } from '@shared/deck/themes';
import FigureChart from '@/charts/FigureChart.vue';
import { chartsReport } from '../../fixtures/reports/charts';

const report = chartsReport();
const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
const chart = report.chapters.flatMap(({ blocks }) => blocks).find((block) => block.type === 'chart');
const columns = [{ prop: 'name', name: '指标', size: 300 }, { prop: 'value', name: '数值', size: 200 }];
const rows = Array.from({ length: 10_000 }, (_, i) => ({ name: `指标${String(i + 1)}`, value: String(i * 1.5) }));

/** The three libraries that bring styles or markup of their own, under the policy of the app. */
const Probe = defineComponent(() => {
  // the editor's own styles come from our sheet: it would insert a style element without the nonce
  const editor = useEditor({ extensions: [Document, Paragraph, Text], content: '<p>一般公共预算收入</p>', injectCSS: false });
  return () => [
    h('div', { class: 'grid' }, h(VGrid, { columns, source: rows, range: true, canFocus: true })),
    h('div', { class: 'editor' }, editor.value === undefined ? [] : h(EditorContent, { editor: editor.value })),
    h('div', { class: 'chart' }, chart?.type === 'chart' ? h(FigureChart, { spec: chart.chart, figures, theme: themes.official }) : []),
  ];
});
createApp(Probe).mount('#app');
