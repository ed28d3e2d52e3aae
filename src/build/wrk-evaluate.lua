-- wrk: one unit of province/2024, as JSON.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"units": [{"unit": "ha-noi", "values": {"1": "1.0000", "2": "1.0000", "3": "0.9286", "4": "0.9000", "5": "0.8082", "6": "0.5661", "7": "0.9250", "8": "0.8127"}}]}'
