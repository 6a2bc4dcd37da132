import { createI18n, type I18n } from 'vue-i18n';
import { en } from './en';
import { zh } from './zh';

export const makeI18n = (): I18n<{ zh: typeof zh; en: typeof en }, Record<string, never>, Record<string, never>, string, false> =>
  createI18n({ legacy: false, locale: 'zh', fallbackLocale: 'zh', messages: { zh, en } }) as ReturnType<typeof makeI18n>;
