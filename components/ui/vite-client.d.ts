/// <reference types="vite/client" />
// Types of `*.module.css`, also where WXT has not been prepared yet.
