import '../jitless';
import { createApp } from 'vue';
import { getBridge } from '@/bridge/bridge';
import '@/styles/fonts';
import '@/styles/print.css';
import '@/styles/print-brief.css';
import '@/styles/print-slides.css';
import PrintApp from './PrintApp.vue';
import { runPrintPage } from './runPrintPage';

void runPrintPage(getBridge(), (props, failed) => {
  const app = createApp(PrintApp, { ...props });
  app.config.errorHandler = failed;
  app.mount('#app');
});
