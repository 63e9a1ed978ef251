export { HealthList } from './HealthList';
export { healthSentence } from './healthSentence';
