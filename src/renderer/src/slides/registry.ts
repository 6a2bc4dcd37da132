import type { Component } from 'vue';
import type { SlideView } from '@shared/deck/view';
import AgendaView from './agenda/AgendaView.vue';
import ChartView from './chart/ChartView.vue';
import CoverView from './cover/CoverView.vue';
import DividerView from './divider/DividerView.vue';
import KeyFiguresView from './keyFigures/KeyFiguresView.vue';
import SummaryView from './summary/SummaryView.vue';
import TableView from './table/TableView.vue';
import TextView from './text/TextView.vue';
import TimelineView from './timeline/TimelineView.vue';

/** Which component sets which kind of slide. All take {view, theme, ratio}. */
export const slideViews: Readonly<Record<SlideView['kind'], Component>> = {
  cover: CoverView, closing: CoverView, agenda: AgendaView, divider: DividerView, keyFigures: KeyFiguresView, chart: ChartView,
  table: TableView, timeline: TimelineView, text: TextView, summary: SummaryView,
};
