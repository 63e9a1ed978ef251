import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './nav';
import { signInModule } from './signInModule';

// The plugins are discovered: every dependency of this package that is one.
export default createApp({ features: [navModule, signInModule] });
