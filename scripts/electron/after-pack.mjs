import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of the packaged app what only development needs; it runs before the app is signed.
 * @param {{ appOutDir: string, packager: { getResourcesDir(appOutDir: string): string } }} context
 */
export default async function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true });
  for (const name of ['huibao-origin', 'version']) rmSync(join(appOutDir, name), { force: true });
}
