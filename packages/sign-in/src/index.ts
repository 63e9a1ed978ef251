export { PersonaSignInPage } from './PersonaSignInPage';
