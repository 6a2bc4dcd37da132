import { computed, type ComputedRef } from 'vue';
import { usePreferredDark } from '@vueuse/core';
import type { ThemeTokens } from '@shared/charts/theme';
import { themes } from '@shared/deck/themes';
import { useSettingsStore } from '@/stores/settings';

/** Chart colours for the desk itself: the report's official theme on paper, its dark twin at night. */
const dark: ThemeTokens = {
  paper: '#171c21', ink: '#f1ece6', muted: '#b3aaa1', accent: '#ff8a80', onAccent: '#2a0c0a', hairline: '#343d45', wash: '#252d34',
  series: ['#ff8a80', '#6ec6ff', '#ffc63d', '#7fe0a3', '#c9a7ff', '#d5dee7'],
  parts: ['#ff8a80', '#348fc5', '#fbcc67', '#349961', '#ddcafe'],
};

export const useAppTheme = (): ComputedRef<ThemeTokens> => {
  const prefersDark = usePreferredDark();
  const settings = useSettingsStore();
  return computed(() => {
    const { appearance } = settings.settings;
    const night = appearance === 'dark' || (appearance === 'system' && prefersDark.value);
    return night ? dark : { ...themes.official, paper: '#fdfbf8' };
  });
};
