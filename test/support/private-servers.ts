export { privateKafka, privateMongod, type PrivateServer } from '../../stack/private-server.ts';
