import type { ThemeTokens } from '../charts/theme';
import type { Ratio, ThemeName } from '../report/schema';

export type { ThemeTokens } from '../charts/theme';

/** The three report themes, for slides and paper. Contrast against the paper is tested: text ≥ 4.5, marks ≥ 3. */
export const themes: Readonly<Record<ThemeName, ThemeTokens>> = {
  official: {
    paper: '#FFFFFF', ink: '#1F1A17', muted: '#5F5650', accent: '#B01E23', onAccent: '#FFFFFF', hairline: '#D9D2CC', wash: '#FAF6F2',
    series: ['#B01E23', '#0F5E8C', '#9A6A00', '#2F7D4F', '#6B4A94', '#5F5650'],
    parts: ['#B01E23', '#4A8FC1', '#593B00', '#4C9868', '#523078'],
  },
  spring: {
    paper: '#F6FAFB', ink: '#0F2530', muted: '#4A6470', accent: '#0A6C86', onAccent: '#FFFFFF', hairline: '#C6D8DE', wash: '#E9F2F4',
    series: ['#0A6C86', '#C2502B', '#3E7D3A', '#7A4E9B', '#A6740A', '#46606E'],
    parts: ['#0A6C86', '#CB6A4D', '#10530E', '#AE7C1B', '#5F337E'],
  },
  projector: {
    paper: '#0B1420', ink: '#FFFFFF', muted: '#B8C4D0', accent: '#FFC63D', onAccent: '#0B1420', hairline: '#2C3B4D', wash: '#121E2D',
    series: ['#FFC63D', '#6EC6FF', '#7FE0A3', '#FF9B85', '#C9A7FF', '#D5DEE7'],
    parts: ['#FFC63D', '#3993CA', '#5DBE83', '#D1715D', '#BD9CF3'],
  },
};

/** The logical canvas of a slide, in units that are CSS pixels at full size. Always 1080 high. */
export const canvasOf = (ratio: Ratio): { readonly width: number; readonly height: number } =>
  ratio === '16:9' ? { width: 1920, height: 1080 } : { width: 1440, height: 1080 };
