export { WhatFirst } from './WhatFirst';
