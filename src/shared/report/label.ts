import type { Edit } from './edit';
import type { Report } from './schema';

/** What undo would name: `kind|subject`, the kind being an Edit's type for the interface to translate. */
export const editLabel = (edit: Edit, report: Report): string => {
  const subject = (): string => {
    switch (edit.type) {
      case 'figure.set': case 'figure.remove': return report.figures.find((figure) => figure.id === edit.figureId)?.name ?? '';
      case 'figure.add': return edit.figure.name;
      default: return '';
    }
  };
  return `${edit.type === 'batch' ? edit.label : edit.type}|${subject()}`;
};
