import '@/surfaces/jitless';
import '@/styles/fonts';
import './slides.css';
import { createApp, h, nextTick, shallowReactive } from 'vue';
import { resolveSlide } from '@shared/deck/resolve';
import { themes } from '@shared/deck/themes';
import type { Ratio, Report, ThemeName } from '@shared/report/schema';
import SlideFrame from '@/slides/SlideFrame.vue';
import { chartsReport } from '../../fixtures/reports/charts';
import { extremeReport } from '../../fixtures/reports/extreme';
import { slideFlaws, type Flaw } from './measure/slide';
import { plainReport, sampleReport } from './sample';

declare global {
  interface Window {
    /** the text of an article that is not part of the checkout, given by the test */
    readonly galleryText?: string;
    /** shows the deck in another theme and ratio */
    gallery?: (theme: ThemeName, ratio: Ratio) => Promise<void>;
    slideFlaws?: () => readonly Flaw[];
  }
}

const reports: Readonly<Record<string, () => Report>> = {
  sample: sampleReport,
  extreme: extremeReport,
  charts: chartsReport,
  given: () => plainReport(window.galleryText ?? '', 'given.txt', true),
};
/** Every slide of a deck at full canvas size, one below the other: ?report=sample|extreme|charts|given · ?small: at half size */
const asked = new URLSearchParams(location.search);
const report = (reports[asked.get('report') ?? ''] ?? sampleReport)();
const small = asked.has('small');
const shown = shallowReactive<{ theme: ThemeName; ratio: Ratio }>({ theme: 'official', ratio: '16:9' });
window.gallery = async (theme, ratio) => {
  Object.assign(shown, { theme, ratio });
  await nextTick();
};
window.slideFlaws = slideFlaws;
createApp({
  render: () =>
    h('main', { class: ['gallery', shown.ratio === '16:9' ? 'wide' : 'classic', { small }] }, report.deck.slides.map((slide) =>
      h('section', { key: `${slide.id}-${shown.ratio}-${shown.theme}`, class: 'gallery-slide' }, h(SlideFrame, { view: resolveSlide(report, slide), theme: themes[shown.theme], ratio: shown.ratio })))),
}).mount('#app');
