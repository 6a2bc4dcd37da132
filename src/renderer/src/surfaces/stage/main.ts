import '../jitless';
import { createApp } from 'vue';
import { getBridge } from '@/bridge/bridge';
import '@/styles/fonts';
import './stage.css';
import StageApp from './StageApp.vue';
import { followShow } from './followShow';

void followShow(getBridge()).then((followed) => createApp(StageApp, { followed, bridge: getBridge() }).mount('#app'));
