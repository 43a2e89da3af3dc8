import type { BoardMessage } from '@onshin/contract/realtime';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A socket that is quiet for long is cut by some lines; this keeps it open. */
const pingEvery = 25_000;
const longestPause = 30_000;

/** Asks the board again whenever the server says that it changed. Answers whether the line stands. */
export function useBoardSocket(clinicId: string): boolean {
  const client = useQueryClient();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let socket: WebSocket | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let attempts = 0;
    let isOver = false;
    const refresh = (): void => void client.invalidateQueries({ queryKey: ['getBoard'] });
    const open = (): void => {
      const opened = new WebSocket(boardSocketUrl(clinicId));
      socket = opened;
      opened.addEventListener('open', () => {
        // Whatever changed while the line was down is fetched once.
        if (attempts > 0) refresh();
        attempts = 0;
        setLive(true);
      });
      opened.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const message = JSON.parse(data) as BoardMessage;
        if (message.type === 'boardChanged') refresh();
      });
      opened.addEventListener('close', ({ code }) => {
        setLive(false);
        // From 4400 on the server has closed for good: the page goes on asking instead.
        if (isOver || code >= 4400) return;
        timer = setTimeout(open, Math.min(1000 * 2 ** attempts, longestPause));
        attempts += 1;
      });
    };
    open();
    const ping = setInterval(() => {
      if (socket?.readyState === WebSocket.OPEN)
        socket.send(JSON.stringify({ type: 'ping', at: Date.now() }));
    }, pingEvery);
    return () => {
      isOver = true;
      clearInterval(ping);
      clearTimeout(timer);
      socket?.close();
    };
  }, [clinicId, client]);
  return isLive;
}

function boardSocketUrl(clinicId: string): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  return `${scheme}://${location.host}/api/v1/clinics/${clinicId}/board/socket`;
}
