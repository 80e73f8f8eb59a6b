import http from 'node:http';
import https from 'node:https';

/**
 * Connections to the Bot API that give up while they are still being made. A network that swallows packets would
 * otherwise look like a request without an answer, and its message like one that may have arrived.
 */
export function createAgent(apiRoot: string, connectMs: number): http.Agent {
  const isSecure = apiRoot.startsWith('https:');
  const agent = isSecure ? new https.Agent({ keepAlive: true }) : new http.Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (options, done) => {
    const socket = connect(options, done);
    const giveUp = setTimeout(() => {
      socket?.destroy(Object.assign(new Error('no connection in time'), { code: 'NO_CONNECTION' }));
    }, connectMs);
    socket?.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(giveUp));
    socket?.once('close', () => clearTimeout(giveUp));
    return socket;
  };
  return agent;
}
