import { createApp } from 'vue';
import { config } from 'zod';
import { getBridge } from '@/bridge/bridge';
import '@/styles/fonts';
import './stage.css';
import StageApp from './StageApp.vue';
import { followShow } from './followShow';

config({ jitless: true });
void followShow(getBridge()).then((followed) => createApp(StageApp, { followed, bridge: getBridge() }).mount('#app'));
