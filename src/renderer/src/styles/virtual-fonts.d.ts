declare module 'virtual:huibao-fonts.css';
