import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { electronFolder, stagingFolder } from './electron-folder.mjs';
import { longStep } from './say.mjs';

const stallLimit = 20_000;

/** @returns {string} the version that package.json asks for */
export const officialVersion = () => JSON.parse(readFileSync(electronFolder('package.json'), 'utf8')).version;

/**
 * Downloads and unpacks the official runtime; ELECTRON_MIRROR and its siblings are honoured by the downloader.
 * @throws at once on an error, and after 20 seconds without a byte
 */
export async function installOfficial() {
  const { downloadArtifact } = await import('@electron/get');
  const { extract } = await import('@electron-internal/extract-zip');
  const version = officialVersion();
  const zip = await longStep(`Downloading Electron ${version}`, async (note) => {
    const stall = new AbortController();
    const giveUp = () => stall.abort(new Error(`no byte arrived for ${stallLimit / 1000} seconds`));
    let timer = setTimeout(giveUp, stallLimit);
    const download = downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.env.npm_config_arch || process.arch,
      checksums: JSON.parse(readFileSync(electronFolder('checksums.json'), 'utf8')),
      downloadOptions: {
        quiet: true,
        signal: stall.signal,
        getProgressCallback: async (/** @type {{ percent: number }} */ { percent }) => {
          clearTimeout(timer);
          timer = setTimeout(giveUp, stallLimit);
          note(`${Math.round(percent * 100)} %`);
        },
      },
    });
    const stalled = new Promise((_resolve, reject) => {
      stall.signal.addEventListener('abort', () => reject(stall.signal.reason), { once: true });
    });
    try {
      await Promise.race([download, stalled]);
      return await download;
    } finally {
      clearTimeout(timer);
    }
  });
  const staging = stagingFolder();
  await longStep('Unpacking Electron', () => extract(zip, { dir: staging }));
  // The npm package brings the same types already.
  await rm(join(staging, 'electron.d.ts'), { force: true });
  return staging;
}
