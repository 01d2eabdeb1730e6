"""What pytest is given: the program to talk to."""


def pytest_addoption(parser):
    parser.addoption("--server", required=True, help="the program gengo-messages")
