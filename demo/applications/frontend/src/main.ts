import { createApp } from 'vue';
import App from './app.vue';
import './styles/base.css';

createApp(App).mount('#app');
