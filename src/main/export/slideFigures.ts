import { formatFigure } from '@shared/figures/format';
import { resolveSlide } from '@shared/deck/resolve';
import type { FigureView, Line, SlideView } from '@shared/deck/view';
import type { Report } from '@shared/report/schema';

interface Shown { readonly figureId: string; readonly text: string }

const inLine = (line: Line): Shown[] => line.flatMap(({ figureId, text }) => (figureId === undefined ? [] : [{ figureId, text }]));
const inFigure = ({ figureId, text, beside }: FigureView): Shown[] => [{ figureId, text }, ...beside];

const shownBy = (view: SlideView): Shown[] => {
  switch (view.kind) {
    case 'cover': case 'closing': return inLine(view.subtitle);
    case 'agenda': return view.entries.flatMap(inLine);
    case 'divider': return inLine(view.lead);
    case 'keyFigures': return view.figures.flatMap(inFigure);
    case 'chart': return [...inLine(view.takeaway), ...[...view.figures.values()].map((figure) => ({ figureId: figure.id, text: formatFigure(figure) }))];
    case 'table': return view.rows.map(({ figureId, text }) => ({ figureId, text }));
    case 'timeline': return view.items.flatMap((item) => inLine(item.line));
    case 'text': return view.points.flatMap(inLine);
    case 'summary': return [...view.figures.flatMap(inFigure), ...view.points.flatMap(inLine)];
  }
};

/** Every figure that the visible slides write, with the words that stand there. */
export const slideFigureTexts = (report: Report): Shown[] =>
  report.deck.slides
    .filter((slide) => !slide.hidden)
    .map((slide) => resolveSlide(report, slide))
    .flatMap((view) => [...inLine(view.title), ...shownBy(view)]);
