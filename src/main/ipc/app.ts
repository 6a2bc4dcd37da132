import type { AppInfo, Settings } from '@shared/contract/app';
import type { Library } from '../library/library';
import type { Handlers } from './register';

export const appHandlers = (library: Library, about: Omit<AppInfo, 'settings'>, tell: (settings: Settings) => void): Handlers => ({
  'app:info': () => ({ ...about, settings: library.settings() }),
  'app:setSettings': async (patch) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as Partial<Settings>;
    const settings = await library.saveSettings(given);
    tell(settings);
    return settings;
  },
});
