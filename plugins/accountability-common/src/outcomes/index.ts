export * from './seats';
export * from './charter';
export * from './judgeSeat';
export * from './judgePower';
