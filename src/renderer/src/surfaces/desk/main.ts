import '../jitless';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { makeI18n } from '@/locales/i18n';
import '@/styles/fonts';
import '@/styles/tokens.css';
import '@/styles/app.css';
import DeskApp from './DeskApp.vue';

createApp(DeskApp).use(createPinia()).use(makeI18n()).mount('#app');
