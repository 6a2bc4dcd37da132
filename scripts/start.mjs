import { mkdirSync, statSync } from 'node:fs';
import { relative } from 'node:path';
import { runApp } from './lib/app.mjs';
import { onDisplay } from './lib/display.mjs';
import { pagesOf } from './lib/pdf.mjs';
import { prepare } from './lib/prepare.mjs';
import { inRoot, root } from './lib/project.mjs';
import { Cannot, runMain, say } from './lib/say.mjs';
import { hasDisplay } from './lib/system.mjs';

/** @param {string} electron path of the executable */
async function exportSample(electron) {
  say('No display here: a virtual one is started, and the sample report is exported instead of shown.');
  mkdirSync(inRoot('out'), { recursive: true });
  return onDisplay(async (display) => {
    const env = { ...display, HUIBAO_CWD: root };
    for (const kind of ['brief', 'slides']) {
      const file = inRoot('out', `sample-${kind}.pdf`);
      const code = await runApp(electron, [kind, '--sample', file], env);
      if (code !== 0) return code;
      const bytes = statSync(file, { throwIfNoEntry: false })?.size;
      if (!bytes) throw new Cannot(`Electron reported success, but ${relative(root, file)} was not written.`);
      const pages = await pagesOf(file);
      console.log(`Wrote ${relative(root, file)}: ${pages === undefined ? '' : `${pages} pages, `}${bytes} bytes`);
    }
    return 0;
  });
}

await runMain(async () => {
  const electron = await prepare({ electron: true, tests: false, build: true, quiet: false });
  const more = process.argv.slice(2);
  if (!hasDisplay(process.env)) return exportSample(electron);
  return runApp(electron, more.length > 0 ? more : ['--sample'], { ...process.env, HUIBAO_CWD: process.env.INIT_CWD ?? root });
});
