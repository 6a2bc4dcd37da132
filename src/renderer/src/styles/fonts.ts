// The bundled faces 'Noto Sans SC' (400, 700), 'Noto Serif SC' (400, 900) and 'LXGW WenKai' (500); see scripts/vite/fonts.ts.
import 'virtual:huibao-fonts.css';
