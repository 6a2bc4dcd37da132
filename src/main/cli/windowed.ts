import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { messageOf } from '@shared/contract/messages/messageOf';
import type { Exporter } from '../export/exporter';
import { jobFor } from '../export/jobFor';
import type { CliCommand } from './args';
import { importInput, tellFigures, type CliPlace } from './job';

/** brief and slides: printed by a window that nobody sees. Returns the exit code. */
export const runWindowed = async (command: CliCommand, exporter: Exporter, place: CliPlace): Promise<number> => {
  const imported = await importInput(command, place);
  if (!imported.ok) {
    place.stderr(messageOf(imported.error, command.language));
    return 2;
  }
  const kind = command.name === 'slides' ? 'slides' : 'brief';
  const job = jobFor(imported.value.report, kind, { jobId: randomUUID(), now: new Date() });
  const done = await exporter.exportPdf(job, resolve(place.folder, command.output ?? `${kind}.pdf`));
  if (!done.ok) {
    place.stderr(messageOf(done.error, command.language));
    return 2;
  }
  const doubtful = tellFigures(imported.value, command, place);
  const { name, pages, figuresChecked } = done.value;
  place.stderr(command.language === 'zh' ? `已写出 ${name}：${String(pages)} 页，读回核对 ${String(figuresChecked)} 个数据，全部一致。` : `Wrote ${name}: ${String(pages)} pages; ${String(figuresChecked)} figures read back, all equal.`);
  return command.strict && doubtful > 0 ? 1 : 0;
};
