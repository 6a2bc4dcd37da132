// Prints how well and how fast the extractor reads the corpus: see tests/bench/extract.
import { runnerImport } from 'vite';
import { inRoot } from './lib/project.mjs';
import { runMain } from './lib/say.mjs';

await runMain(async () => {
  /** @type {{ module: { benchExtract: (args: readonly string[]) => string } }} */
  const { module } = await runnerImport(inRoot('tests', 'bench', 'extract', 'main.ts'), {
    configFile: false,
    resolve: { alias: { '@shared': inRoot('src', 'shared') } },
  });
  process.stdout.write(module.benchExtract(process.argv.slice(2)));
  return 0;
});
