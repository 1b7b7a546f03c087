"""A mail service as large offices have it: tokens over HTTPS by the client
credentials grant, and SMTP with STARTTLS that takes nothing but XOAUTH2. Both
answer in threads of the program that makes a Cloud.

What the client id makes the token service say: see TOKEN_FAULTS. What the
user of SMTP makes that one say: see SMTP_FAULTS. Everybody else gets in with
the right secret, or with a token that this service gave.
"""

import base64
import http.server
import json
import os
import socketserver
import ssl
import threading
import urllib.parse

import servers

CLIENT, SECRET = "11111111-2222-3333-4444-555555555555", "s3cret/+ &=%"
SCOPE = "https://mail.example/.default"

TOKEN_FAULTS = {
    "wrong-secret": ("invalid_client", "AADSTS7000215: Invalid secret."),
    "ended-secret": ("invalid_client", "AADSTS7000222: It is expired."),
    "unknown-application": ("unauthorized_client", "AADSTS700016: Not found."),
    "unknown-tenant": ("invalid_request", "AADSTS90002: No such tenant."),
    "busy": ("temporarily_unavailable", "Come back later."),
}
SMTP_FAULTS = {
    "norights@northgate.example": "535 5.7.3 Authentication unsuccessful",
    "disabled@northgate.example":
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
        "disabled for the Mailbox.",
    "basic@northgate.example":
        "550 5.7.30 Basic authentication is not supported for Client "
        "Submission.",
    "crowded@northgate.example":
        "432 4.3.2 Concurrent connections limit exceeded.",
    "challenged@northgate.example":
        "334 " + base64.b64encode(b'{"status":"401"}').decode(),
}


class TokenService(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        asked = dict(urllib.parse.parse_qsl(self.rfile.read(size).decode(),
                                            keep_blank_values=True))
        client = asked.get("client_id")
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/tenant/token")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path != "/tenant/token":
            self.answer(404, b"<html>nothing here</html>")
        elif client == "endless":
            self.answer(200, b'{"access_token":"' + b"a" * 10**6 + b'"}')
        elif client == "broken":
            self.answer(200, b'{"access_token":')
        elif client == "lines":
            self.answer(200, b'{"access_token":"a\\r\\nRSET","expires_in":900}')
        elif client in TOKEN_FAULTS:
            error, description = TOKEN_FAULTS[client]
            self.answer(503 if client == "busy" else 401, json.dumps(
                {"error": error, "error_description": description}).encode())
        elif asked != {"client_id": client, "client_secret": SECRET,
                       "scope": SCOPE, "grant_type": "client_credentials"}:
            self.answer(400, b'{"error":"invalid_request"}')
        else:
            self.answer(200, json.dumps({
                "token_type": "Bearer",
                "expires_in": 200 if client == "short" else 3599,
                "access_token": servers.token_of(
                    self.server.key, servers.DAEMON)}).encode())

    def answer(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Submission(socketserver.StreamRequestHandler):
    def say(self, words):
        self.wfile.write(words.encode() + b"\r\n")
        self.wfile.flush()

    def handle(self):
        self.secure = self.known = False
        self.say("220 cloud.example ready at "
                 + servers.time.strftime("%a, %d %b %Y %H:%M:%S +0000",
                                         servers.time.gmtime()))
        while True:
            line = self.rfile.readline(100000).decode().rstrip("\r\n")
            verb = line.split(" ")[0].upper()
            if not verb or verb == "QUIT":
                if verb:
                    self.say("221 2.0.0 bye")
                return
            if verb == "EHLO":
                self.say("250-cloud.example\r\n250 "
                         + ("AUTH LOGIN XOAUTH2" if self.secure
                            else "STARTTLS"))
            elif verb == "STARTTLS":
                self.say("220 2.0.0 go on")
                self.request = self.server.tls.wrap_socket(
                    self.request, server_side=True)
                self.setup()
                self.secure = True
            elif verb == "AUTH":
                self.say(self.judge(line))
            elif verb == "DATA":
                self.say("354 go on")
                while self.rfile.readline() not in (b".\r\n", b""):
                    pass
                self.server.letters += 1
                self.say("250 2.0.0 taken")
            else:
                self.say("250 2.0.0 ok" if self.known
                         else "530 5.7.57 Client not authenticated")

    def judge(self, line):
        words = line.split(" ")
        if not self.secure or words[1] != "XOAUTH2" or len(words) != 3:
            return "504 5.7.4 Unrecognized authentication type"
        user, bearer, *rest = base64.b64decode(words[2]).split(b"\x01")
        user = user.removeprefix(b"user=").decode()
        if user in SMTP_FAULTS:
            return SMTP_FAULTS[user]
        token = bearer.removeprefix(b"auth=Bearer ").decode()
        words, _, sign = token.rpartition(".")
        right = base64.urlsafe_b64encode(servers.hmac.digest(
            self.server.key, words.encode(), "sha256")).rstrip(b"=").decode()
        if sign != right or rest != [b"", b""]:
            return "535 5.7.3 Authentication unsuccessful"
        self.known = True
        return "235 2.7.0 Authentication successful"


class Threads(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *_):
        pass  # a client that does not trust us hangs up


class Secure(Threads):
    def finish_request(self, request, client_address):
        with self.tls.wrap_socket(request, server_side=True) as secure:
            self.RequestHandlerClass(secure, client_address, self)


class Cloud:
    """`with Cloud(dir, key) as cloud:` with the certificates of Servers."""

    def __init__(self, directory, key):
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(os.path.join(directory, "server.pem"),
                            os.path.join(directory, "server.key"))
        self.tokens = Secure(("127.0.0.1", 0), TokenService)
        self.smtp = Threads(("127.0.0.1", 0), Submission)
        self.smtp.letters = 0
        for each in (self.tokens, self.smtp):
            each.tls, each.key = tls, key
        self.token_port = self.tokens.server_address[1]
        self.smtp_port = self.smtp.server_address[1]

    def __enter__(self):
        for each in (self.tokens, self.smtp):
            threading.Thread(target=each.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        for each in (self.tokens, self.smtp):
            each.shutdown()
            each.server_close()
